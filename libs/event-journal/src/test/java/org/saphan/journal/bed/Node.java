package org.saphan.journal.bed;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.ats.jta.TransactionManager;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.narayana.NarayanaTransactionIntegration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.net.InetAddress;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.saphan.http.outgoing.HostResolver;
import org.saphan.journal.Cause;
import org.saphan.journal.Journal;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.Learnt;
import org.saphan.journal.Projection;
import org.saphan.journal.database.Database;
import org.saphan.journal.database.Transactions;
import org.saphan.journal.delivery.Courier;
import org.saphan.journal.delivery.SubscriberAccess;
import org.saphan.journal.delivery.WebhookSettings;
import org.saphan.journal.learning.Listener;
import org.saphan.journal.relay.Relay;
import org.saphan.journal.source.Sources;
import org.saphan.operations.traces.TraceSettings;

/// A process of a service, as far as the library goes: its pool, its relay, its listener. Several nodes on one
/// database are the replicas of one service.
public final class Node implements AutoCloseable {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final Vertx VERTX = Vertx.vertx();

    private static final AtomicInteger SERVICES = new AtomicInteger();

    private final String service;
    private final String jdbcUrl;
    private final AgroalDataSource pool;
    private final Wiring wiring = new Wiring();
    private final List<Learnt> announced = new ArrayList<>();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();

    /// @param settings what differs from the defaults, under their full keys
    public Node(String service, String jdbcUrl, Map<String, String> settings, Projection<?>... projections) {
        this.service = service;
        this.jdbcUrl = jdbcUrl;
        var synchronizations = new TransactionSynchronizationRegistryImple();
        var manager = TransactionManager.transactionManager();
        pool = pool(jdbcUrl, new NarayanaTransactionIntegration(manager, synchronizations));
        wiring.with(DataSource.class, pool)
                .with(jakarta.transaction.TransactionManager.class, manager)
                .with(TransactionSynchronizationRegistry.class, synchronizations)
                .with(JournalSettings.class, settings(JournalSettings.class, service, settings))
                .with(WebhookSettings.class, settings(WebhookSettings.class, service, settings))
                .with(TraceSettings.class, settings(TraceSettings.class, service, settings))
                .with(SubscriberAccess.class, (SubscriberAccess) (agency, _, _) -> !revoked.contains(agency))
                .with(HostResolver.class, (HostResolver) _ -> List.of(InetAddress.ofLiteral("127.0.0.1")))
                .with(Vertx.class, VERTX)
                .with(TlsConfigurationRegistry.class, new NoTls())
                .with(Map.class, Map.of("bootstrap.servers", kafka(settings)))
                .with(Clock.class, Clock.systemUTC())
                .with(Validator.class, VALIDATOR)
                .with(Event.class, new Announced(announced))
                .with(List.class, List.of(projections));
    }

    /// A service that no other test has to do with.
    public static String newService() {
        return "s" + SERVICES.incrementAndGet();
    }

    public <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    public Database database() {
        return get(Database.class);
    }

    /// What reactions were woken for.
    public List<Learnt> announced() {
        synchronized (announced) {
            return List.copyOf(announced);
        }
    }

    public Node relaying() {
        get(Relay.class).start();
        return this;
    }

    /// Waits until the cursor is past everything that is recorded.
    public void awaitPublished() {
        Awaitility.await().until(() -> ask("""
                        select count(*) from journal, relay_cursor cursor
                        where (journal.epoch, journal.xid) >= (cursor.epoch, cursor.low::text::xid8)
                        """).equals("0"));
    }

    public Node delivering() {
        get(Courier.class).start();
        return this;
    }

    /// The agency may hear of nothing any more.
    public void revoke(String agency) {
        revoked.add(agency);
    }

    public Node listening() {
        get(Listener.class).start();
        return this;
    }

    /// Reads the feeds that its settings name.
    public Node reading() {
        get(Sources.class).start();
        return this;
    }

    public void inTransaction(Runnable work) {
        get(Transactions.class).run(work);
    }

    /// Records the event in a transaction of its own.
    public void record(org.saphan.journal.Event event) {
        Cause.of("CDD", "test").run(() -> inTransaction(() -> get(Journal.class).record(event)));
    }

    /// Announces what happened to a village of this service, in plain SQL.
    public void announce(String fact, String villageId, long version) {
        sql(announcement(fact, villageId, version));
    }

    /// The SQL that announces what happened to a village of this service.
    public String announcement(String fact, String villageId, long version) {
        return """
                insert into journal (type, subject, sequence, agency, correlation_id, data)
                values ('%1$s.village.%2$s.v1', '%3$s', %4$d, 'CDD', 'test',
                    jsonb_build_object('villageId', '%3$s', 'name', 'ban %3$s', 'households', %4$d))
                """.formatted(service, fact, villageId, version);
    }

    public String jdbcUrl() {
        return jdbcUrl;
    }

    public String topic() {
        return service + ".village.v1";
    }

    public void sql(String sql) {
        database().tell(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    /// The first column of the first row.
    public String ask(String sql) {
        return database().ask(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                return row.next() ? String.valueOf(row.getString(1)) : "";
            }
        });
    }

    /// Stops relaying, listening, reading and delivering; the pool stays.
    public void stop() {
        get(Sources.class).stop();
        get(Courier.class).stop();
        get(Listener.class).stop();
        get(Relay.class).stop();
    }

    @Override
    public void close() {
        stop();
        pool.close();
    }

    private static <T> T settings(Class<T> type, String service, Map<String, String> given) {
        var values = new HashMap<String, String>();
        values.put("saphan.journal.service", service);
        values.put("saphan.journal.operator", "CDD");
        values.put("saphan.journal.projections.discovery", "PT0.3S");
        values.putAll(given);
        return new SmallRyeConfigBuilder()
                .withMapping(type)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(type);
    }

    /// That of the JVM, where none is given.
    private static String kafka(Map<String, String> settings) {
        var given = settings.get("kafka.bootstrap.servers");
        return given == null ? Engines.kafka() : given;
    }

    private static AgroalDataSource pool(String jdbcUrl, NarayanaTransactionIntegration integration) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(16)
                            .acquisitionTimeout(Duration.ofSeconds(3))
                            .validateOnBorrow(true)
                            .connectionValidator(io.agroal.api.configuration.AgroalConnectionPoolConfiguration
                                    .ConnectionValidator.defaultValidator())
                            .transactionIntegration(integration)
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(jdbcUrl))));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
