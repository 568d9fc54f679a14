#!/usr/bin/env node
/** Starts the committed bundle, which needs no install and no build. */
import '../../../dist/emulator/index.js'
