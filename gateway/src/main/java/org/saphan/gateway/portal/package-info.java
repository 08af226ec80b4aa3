/// The pages at `/`: files of the class path below `portal/`, as they are. The gateway adds what keeps a reader safe
/// and quick: what a page may load, how long it may be kept, and its compressed form.
@NullMarked
package org.saphan.gateway.portal;

import org.jspecify.annotations.NullMarked;
