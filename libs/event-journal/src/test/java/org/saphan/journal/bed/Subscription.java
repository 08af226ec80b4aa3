package org.saphan.journal.bed;

import java.util.Base64;
import java.util.UUID;

/// A webhook in a node's database, verified already and with all events from the beginning.
public record Subscription(Node node, UUID id) {

    /// What messages are signed with.
    public static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    public static Subscription of(Node node, String url) {
        return of(node, "DOAE", url, "{}", "{}");
    }

    /// @param types as PostgreSQL writes arrays
    /// @param provinces likewise
    public static Subscription of(Node node, String agency, String url, String types, String provinces) {
        var id = UUID.randomUUID();
        node.sql("""
                insert into webhook (id, agency, client_id, authorised_at, name, url, types, provinces, starts, state,
                    secret, created_at)
                values ('%1$s', '%2$s', '%2$s', now(), 'test', '%3$s', '%4$s', '%5$s', 'BEGINNING', 'ACTIVE',
                    decode('%6$s', 'base64'), now());
                insert into webhook_progress (webhook_id, epoch, low, high, position, last)
                values ('%1$s', 1, 0, 0, 0, 0)
                """.formatted(id, agency, url, types, provinces, SECRET.substring("whsec_".length())));
        return new Subscription(node, id);
    }

    /// The former secret goes on to sign.
    public void renewSecret(byte[] secret) {
        node.sql("""
                update webhook set former_secret = secret, former_until = now() + interval '1 hour',
                secret = decode('%s', 'base64') where id = '%s'
                """.formatted(Base64.getEncoder().encodeToString(secret), id));
    }

    public String state() {
        return node.ask(
                "select state || coalesce(' ' || disabled_because, '') from webhook where id = '%s'".formatted(id));
    }

    /// How many of its deliveries are in the state.
    public int count(String state) {
        return Integer.parseInt(node.ask(
                "select count(*) from webhook_delivery where webhook_id = '%s' and state = '%s'".formatted(id, state)));
    }

    public String lastFault() {
        return node.ask(
                "select last_fault || coalesce(' ' || last_status, '') from webhook_progress where webhook_id = '%s'"
                        .formatted(id));
    }
}
