/** Where the picture stands that a page is shared with: beside the page, under a folder of its own. */
const FOLDER = '/og';
const ENDING = '.png';
const FIRST_PAGE = '/overview';

/** What the sites that show shared links ask for. */
export const PICTURE_SIZE = { width: 1_200, height: 630 } as const;

export const PICTURES_PATH = `${FOLDER}/*`;

/** The path of the picture of the page at a path. */
export const picturePath = (page: string): string => FOLDER + (page === '/' ? FIRST_PAGE : page) + ENDING;

/** The path of the page whose picture is at a path; null where no picture can be. */
export function pageOfPicture(path: string): string | null {
  if (!path.startsWith(`${FOLDER}/`) || !path.endsWith(ENDING)) return null;
  const page = path.slice(FOLDER.length, -ENDING.length);
  return page === FIRST_PAGE ? '/' : page;
}

/** The whole address of the picture of the page at a path, under the query of the picture. */
export const pictureAddress = (origin: string, page: string, query: string): string =>
  origin + picturePath(page) + (query === '' ? '' : `?${query}`);
