export const verifyLink = {
  before: 'Every form holds the same rows, and files and pictures come back:',
  link: 'Verify',
};
