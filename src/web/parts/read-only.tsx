/** In place of a form, on a desk that others can reach. */
export function ReadOnly() {
  return (
    <div class="empty">
      <p>This desk can be reached from other machines, so it only shows what is on record: adding is open only on this machine itself.</p>
      <p>Start <code>onrecord serve</code> without <code>--host</code> to add from the desk, or add with the command <code>onrecord add</code>.</p>
    </div>
  )
}
