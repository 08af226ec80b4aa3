package org.saphan.registry.requester;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import org.saphan.http.BangkokDays;
import org.saphan.registry.personaldata.PersonalDataCipher;

/// Who asks without a token, as far as it must be told from others: by hashes under the register's key.
@ApplicationScoped
class Requester {

    private final CurrentVertxRequest current;
    private final PersonalDataCipher cipher;
    private final Clock clock;

    Requester(CurrentVertxRequest current, PersonalDataCipher cipher, Clock clock) {
        this.current = current;
        this.cipher = cipher;
        this.clock = clock;
    }

    /// The request, by its `Idempotency-Key`.
    byte[] key() {
        var header = current.getCurrent().request().getHeader("Idempotency-Key");
        return cipher.hash("admission request " + Objects.requireNonNull(header).strip());
    }

    /// The address and the day: what the gateway says, which lets no other say it, else the caller's own. The same
    /// address has another hash tomorrow.
    byte[] addressToday() {
        var request = current.getCurrent().request();
        var forwarded = request.getHeader("X-Forwarded-For");
        var address = forwarded == null ? request.remoteAddress().hostAddress() : forwarded;
        return cipher.hash("admission address " + BangkokDays.today(clock) + " " + address);
    }
}
