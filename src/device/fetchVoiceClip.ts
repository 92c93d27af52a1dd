/** A recorded word of the Korean voice, as the app brought it along; `undefined` where it cannot be had. */
export async function fetchVoiceClip(name: string): Promise<ArrayBuffer | undefined> {
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL}voice/ko/${name}.mp3`);
    return answer.ok ? await answer.arrayBuffer() : undefined;
  } catch {
    // Without it the sentence is heard without this word; the screen says it in full.
    return undefined;
  }
}
