import { Component, type ReactNode } from 'react';

export interface CrashBoundaryProps {
  readonly children: ReactNode;
  /** What stands where the broken screen was. */
  readonly fallback: (error: unknown) => ReactNode;
  readonly onCrash: (error: unknown) => void;
}

interface Crashed {
  readonly crash: { readonly error: unknown } | undefined;
}

/** Keeps a broken screen from taking the others with it. React has no other way to say it than a class. */
export class CrashBoundary extends Component<CrashBoundaryProps, Crashed> {
  override readonly state: Crashed = { crash: undefined };

  static getDerivedStateFromError(error: unknown): Crashed {
    return { crash: { error } };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onCrash(error);
  }

  override render(): ReactNode {
    const { crash } = this.state;
    return crash ? this.props.fallback(crash.error) : this.props.children;
  }
}
