import { josa } from 'es-hangul';

type Particle = Parameters<typeof josa>[1];

/** A name with the particle its last sound asks for: 1잔이, 라테가 (U-33). */
export const withParticle = (name: string, particle: Particle): string => josa(name, particle);
