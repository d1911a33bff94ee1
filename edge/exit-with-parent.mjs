/** Loaded into the app's process: it ends when the edge is gone, however that ended, so that no second app is left. */
process.once('disconnect', () => process.exit())
process.channel?.unref()
