/// Whether a cluster may begin its work (C1): it has active members on every tier, at least as many as it set
/// itself, a CDA and a service provider. What is missing is reported all at once; the code names the first.
@NullMarked
package org.saphan.cluster.activation;

import org.jspecify.annotations.NullMarked;
