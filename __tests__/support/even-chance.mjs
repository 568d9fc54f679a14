/** Preloaded into a bundle: Math.random always returns the middle, so that runs with random parts are alike. */
Math.random = () => 0.5
