/**
 * `node tests/tools/synthesizeVoice.ts`: speaks every clip of the Korean voice with espeak-ng, trims and levels it with sox,
 * and writes small MP3 files with lame. Run once and committed; needs the Debian packages espeak-ng, sox and lame.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type VoiceClip, voiceClips } from './voiceClips.ts';

const FOLDER = 'public/voice/ko';
/** Slower than the engine's usual 175, and somewhat higher: told apart from a café's own noise. */
const VOICE = ['-v', 'ko+f2', '-s', '160', '-p', '42', '-a', '170'];
const KBIT_PER_SECOND = '16';
const HZ = '16';

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const room = mkdtempSync(join(tmpdir(), 'dangol-voice-'));
const bytes = voiceClips.map((clip) => synthesize(clip)).reduce((sum, size) => sum + size, 0);
rmSync(room, { recursive: true });
process.stdout.write(`${voiceClips.length} clips, ${bytes} bytes in ${FOLDER}\n`);

function synthesize({ name, says, sounds }: VoiceClip): number {
  const spoken = join(room, 'spoken.wav');
  const level = join(room, 'level.wav');
  const clip = join(FOLDER, `${name}.mp3`);
  execFileSync('espeak-ng', [...VOICE, '-w', spoken, sounds ?? says]);
  const trim = ['silence', '1', '0.01', '1%', 'reverse'];
  const soften = ['highpass', '90', 'lowpass', '6500', 'norm', '-2', 'pad', '0.01', '0.03'];
  execFileSync('sox', [spoken, '-r', '16000', level, ...trim, ...trim, ...soften], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const lame = ['--quiet', '-t', '-m', 'm', '--resample', HZ, '-b', KBIT_PER_SECOND, '-q', '0'];
  execFileSync('lame', [...lame, level, clip]);
  return statSync(clip).size;
}
