export const sheet = {
  asOf: (date: string) => `As of ${date}`,
  version: (version: string) => `dataset version ${version}`,
  licence: (id: string, title: string) => `Licence: ${title} (${id})`,
};
