package org.saphan.registry.registerimport;

/// Fired in the transaction of a request, so that its commit wakes the worker.
record ImportRequested() {}
