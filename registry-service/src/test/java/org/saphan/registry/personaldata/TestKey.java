package org.saphan.registry.personaldata;

import java.security.SecureRandom;
import java.util.Base64;

/// Lines for key files.
final class TestKey {

    private TestKey() {}

    static String another() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
