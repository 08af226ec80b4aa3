package org.saphan.registry.personaldata;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// The data keys that this process has learnt: those in effect and those before, because who read a row before an
/// exchange opens it after. A process whose file does not open those in effect does not start.
@Singleton
@Startup
class PersonalDataKeys {

    private static final Logger LOG = Logger.getLogger(PersonalDataKeys.class);

    private final KeyFile file;
    private final KeyInEffect inEffect;
    private volatile List<DataKeys> known = List.of();
    private volatile boolean behind;
    private volatile boolean open = true;

    @Inject
    PersonalDataKeys(PersonalDataSettings settings, KeyInEffect inEffect) {
        this(KeyFile.read(settings.keyFile()), inEffect);
    }

    PersonalDataKeys(KeyFile file, KeyInEffect inEffect) {
        this.file = file;
        this.inEffect = inEffect;
        var now = QuarkusTransaction.requiringNew().call(this::begin);
        LOG.infof("personal data is under the keys %d, sealed by %s", now.number(), now.fileKey());
        behind = isBehind(now);
        if (isFormer(now)) {
            LOG.warnf("the first key of the key file, %s, was in use before and stays so", first().fingerprint());
        }
    }

    /// Those in effect, until the caller's transaction ends.
    DataKeys hold() {
        inEffect.hold();
        return learn(current());
    }

    /// Those in effect at this moment.
    DataKeys reload() {
        return learn(current());
    }

    /// All that this process has learnt, the newest first.
    List<DataKeys> known() {
        return known;
    }

    /// Those in effect as they are stored.
    SealedKeys current() {
        return inEffect.current().orElseThrow(() -> new IllegalStateException("personal_data_key has no row"));
    }

    /// The key of the file to use.
    FileKey first() {
        return file.first();
    }

    /// Whether the file says that another key is to be used than the one in effect.
    boolean isExchangeDue() {
        var now = current();
        behind = isBehind(now);
        learn(now);
        return behind && !isFormer(now);
    }

    /// What [#isExchangeDue] saw last, whether the key of the file is a new one or not.
    boolean isBehind() {
        return behind;
    }

    /// Whether this process could open the data keys in effect when it last looked. It could at its start; not any more
    /// when another process has exchanged them under a key that this one was never told.
    boolean isOpen() {
        return open;
    }

    private boolean isBehind(SealedKeys now) {
        return !now.fileKey().equals(first().fingerprint());
    }

    /// A process that has not been told yet begins its file with the former key. It must not take it back into use.
    private boolean isFormer(SealedKeys now) {
        return now.formerFileKeys().contains(first().fingerprint());
    }

    private SealedKeys begin() {
        if (inEffect.current().isEmpty()) {
            inEffect.holdAlone();
            if (inEffect.current().isEmpty()) {
                var key = inEffect.sample().map(file::thatSealed).orElseGet(this::first);
                inEffect.enter(key.seal(key.derived(), List.of()));
            }
        }
        var now = current();
        learn(now);
        return now;
    }

    private DataKeys learn(SealedKeys sealed) {
        for (var each : known) {
            if (each.number() == sealed.number()) {
                return each;
            }
        }
        try {
            return add(file.open(sealed));
        } catch (IllegalStateException unknown) {
            open = false;
            throw unknown;
        }
    }

    private synchronized DataKeys add(DataKeys keys) {
        known = Stream.concat(Stream.of(keys), known.stream()).toList();
        return keys;
    }
}
