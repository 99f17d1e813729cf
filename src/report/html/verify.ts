import type { View } from '../types.js'
import { verifyCommands } from '../verify-commands.js'
import { html, trusted, type Markup } from './markup.js'

/** How somebody who trusts none of this checks it. The pack holds this page, so its digest cannot stand here. */
export function verifySection(view: View): Markup {
  const { pack } = view.evidence
  const commands =
    pack === undefined
      ? ['sha256sum provenance_pack_*', 'provenance-gates verify provenance_pack_*']
      : verifyCommands(pack)
  return html`<section aria-labelledby="verify">
    <h2 id="verify">How to verify</h2>
    <p>
      This page is part of the evidence pack of its run. Download the pack and compare its SHA-256 with the
      one in the job summary or the pull request comment; then let the program check every file in it against
      the manifest:
    </p>
    <pre tabindex="0" role="region" aria-label="Commands">${commands.map((c) => [c, trusted('\n')])}</pre>
    <p>
      It computes every gate again from the evidence inside. The program is the action itself: in a checkout
      of it, <code>node dist/index.js</code> stands for <code>provenance-gates</code>. Where the run was
      signed, <code>--bundle</code>, <code>--trusted-root</code> and <code>--repo</code> tell who made the
      pack.
    </p>
    <p>
      A data set that is one file: the digest is what <code>sha256sum FILE</code> prints (or sha512sum,
      sha1sum, md5sum, as its algorithm says). A tree hash of a build is what
      <code>nix hash path DIR</code> prints for the outputs.
    </p>
  </section> `
}
