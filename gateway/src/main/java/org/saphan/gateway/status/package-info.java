/// How the services are, for everybody who asks: each is asked what it says of itself, and who does not answer is away.
@NullMarked
package org.saphan.gateway.status;

import org.jspecify.annotations.NullMarked;
