/** The mark: a channel that divides and comes together again. */
export const RiverMark = () => (
  <svg
    viewBox="0 0 26 16"
    className="h-4 w-6.5 fill-none stroke-river stroke-[1.8]"
    strokeLinecap="round"
    aria-hidden="true"
  >
    <path d="M1 8h5c4 0 4-6 8-6s4 6 8 6h3M6 8c4 0 4 6 8 6s4-6 8-6" />
  </svg>
);
