/// Imports of whole files as durable jobs. A request stores the file, encrypted, together with the job, and is
/// answered at once; one worker takes the jobs in turn. A job goes forward in chunks: the effect of a chunk, its
/// events, what it refused and the checkpoint are one transaction, so a job that was interrupted goes on behind its
/// last chunk and no row takes effect twice. The stored file is deleted when its job ends.
@NullMarked
package org.saphan.registry.registerimport;

import org.jspecify.annotations.NullMarked;
