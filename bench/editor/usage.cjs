// Preloaded into the server under measurement: answers how much processor time its process has used, in ms.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send((user + system) / 1000);
});
process.channel?.unref();
