/** Loaded into every server that is measured: it says what it has cost, and ends with whoever started it. */
process.on('message', (asked) => {
  const { user, system } = process.cpuUsage();
  process.send?.(asked === 'memory' ? process.memoryUsage.rss() : (user + system) / 1000);
});
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
