/// SME clusters: which there are, who drives and supports them, and who is a member on which tier of the chain.
/// Operated by the Office of SMEs Promotion; the agency that drives a cluster acts for it. Who is in the register
/// and where an agency sits it knows from the register's events.
@NullMarked
package org.saphan.cluster;

import org.jspecify.annotations.NullMarked;
