/** The files of the add-on that do a stretch of the way, each with a name to look for in it. */
import type { Source } from '../../followApi';

export const Sources = ({ sources }: { readonly sources: readonly Source[] }) =>
  sources.length === 0 ? null : (
    <ul class="follow-sources">
      {sources.map(({ file, phrase }) => (
        <li key={file}>
          <code>{file}</code> <code class="follow-phrase">{phrase}</code>
        </li>
      ))}
    </ul>
  );
