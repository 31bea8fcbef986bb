import { Route, Routes } from 'react-router';
import { NightsPage } from './nights-page.js';
import { SweepPage } from './sweep-page.js';
import './sweeps.css';

/** The nights, and each sweep under its address. */
export default function SweepsPage() {
  return (
    <Routes>
      <Route index element={<NightsPage />} />
      <Route path=":id" element={<SweepPage />} />
    </Routes>
  );
}
