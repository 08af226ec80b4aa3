/// The register of village producers that the Community Development Department operates: who they are, what they
/// make, how their products were rated in each OPC round, and what they have consented to. The other services
/// know of it what
/// its events say.
@NullMarked
package org.saphan.registry;

import org.jspecify.annotations.NullMarked;
