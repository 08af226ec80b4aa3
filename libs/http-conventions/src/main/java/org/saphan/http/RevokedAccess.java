package org.saphan.http;

import java.util.List;

/// Where a service knows from whose access was revoked. A service without such a bean revokes nobody's.
public interface RevokedAccess {

    /// Every revocation that was declared, those that were lifted too. Asked every second.
    List<Revocation> revocations();
}
