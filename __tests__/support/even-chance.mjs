/** Preloaded into a bundle: chance always falls on the middle, so that runs which leave something to it are alike. */
Math.random = () => 0.5
