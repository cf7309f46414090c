export const verifyLink = {
  before: 'To check that files and pictures hold the same rows, or to bring one back:',
  link: 'Verify',
};
