/** Who somebody is at work, as it is gathered from a signature: the first that is found stays. */
export interface Post {
  name: string;
  nameReading: string;
  company: string;
  department: string;
  title: string;
}

export const emptyPost = (): Post => ({ name: '', nameReading: '', company: '', department: '', title: '' });

export const note = (post: Post, part: keyof Post, text: string): void => {
  if (post[part] === '') post[part] = text.trim();
};
