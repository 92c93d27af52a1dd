import '#ui/base.css';
import { createRoot } from 'react-dom/client';
import { SpecimenScreen } from './SpecimenScreen.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<SpecimenScreen />);
