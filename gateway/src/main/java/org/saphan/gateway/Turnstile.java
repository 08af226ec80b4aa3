package org.saphan.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.saphan.gateway.token.TokenUnverified;

/// Counts every request once, against its agency or else its address, and turns away what may not pass. A refusal
/// counts too: guessing tokens is limited like everything else.
@ApplicationScoped
class Turnstile {

    private static final Logger LOG = Logger.getLogger(Turnstile.class);

    private final AgencyLimits limits;
    private final Traffic traffic;

    Turnstile(AgencyLimits limits, Traffic traffic) {
        this.limits = limits;
        this.traffic = traffic;
    }

    /// Whether the agency may go on; if not, the answer has been given.
    boolean admits(Exchange exchange, String agency) {
        exchange.comesFrom(agency);
        return enters(exchange, limits.ofAgency(agency));
    }

    /// The same for a caller who is known by address only.
    boolean admits(Exchange exchange) {
        var address = exchange.request().remoteAddress().hostAddress();
        return exchange.isCounted() || enters(exchange, limits.ofAddress(address));
    }

    private boolean enters(Exchange exchange, Share share) {
        var allowance = share.enter();
        exchange.count(allowance, share);
        if (!allowance.granted()) {
            traffic.limited(allowance);
            var vertx = exchange.context().vertx();
            vertx.setTimer(limits.lull(), lull -> Problems.answer(exchange, Problem.RATE_LIMITED));
        }
        return allowance.granted();
    }

    void refuse(Exchange exchange, Problem problem) {
        if (admits(exchange)) {
            Problems.answer(exchange, problem);
        }
    }

    void refuse(Exchange exchange, Throwable failure) {
        if (failure instanceof TokenUnverified unverified) {
            refuse(exchange, problemOf(unverified));
        } else {
            LOG.errorf(failure, "request %s failed", exchange.requestId());
            refuse(exchange, Problem.INTERNAL_ERROR);
        }
    }

    private static Problem problemOf(TokenUnverified unverified) {
        if (unverified.keysMissing()) {
            return Problem.SERVICE_UNAVAILABLE;
        }
        return unverified.revoked() ? Problem.ACCESS_REVOKED : Problem.UNAUTHENTICATED;
    }
}
