/// Who may do what at the embedded broker, when the suite is started with `--kafka-auth`: every user has a password
/// (SCRAM), each service writes its own topics, everybody who has a password reads them all, an agency commits its
/// offsets in groups that begin with its code, and whatever is not allowed is refused. An agency whose whole access is
/// revoked is denied every topic until that is lifted ([RevocationWatch]).
@NullMarked
package org.saphan.local.access;

import org.jspecify.annotations.NullMarked;
