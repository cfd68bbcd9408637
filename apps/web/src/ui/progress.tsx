/** How far something has come, with what is being done in words. */
export const Progress = ({ label, value }: { label: string; value?: number | undefined }) => (
  <div className="grid gap-1.5" role="status">
    <span className="text-small text-soft">{label}</span>
    <progress
      className="h-1.5 w-full accent-river"
      aria-label={label}
      max={1}
      {...(value === undefined ? {} : { value })}
    />
  </div>
);
