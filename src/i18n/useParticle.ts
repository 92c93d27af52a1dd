import { josa } from 'es-hangul';
import { useLanguage } from './useLanguage.ts';

type Particle = Parameters<typeof josa>[1];

/**
 * Gives the function that adds to a name the particle its last sound asks for: 1잔이, 라테가 (U-33).
 * Other languages have none: the name stays as the shop wrote it.
 */
export function useParticle(): (name: string, particle: Particle) => string {
  const language = useLanguage();
  return (name, particle) => (language === 'ko' ? josa(name, particle) : name);
}
