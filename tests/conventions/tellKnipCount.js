/** Lets knip say how much it read, so that reading nothing does not look like finding nothing. */
export default function tellKnipCount(result) {
  const count = result.counters.processed ?? 0;
  process.stdout.write(`knip: read ${count} files\n`);
  if (count < 30) {
    process.stdout.write('knip: that is too few to mean anything\n');
    process.exit(1);
  }
  return result;
}
