package org.saphan.marketing.onboarding;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.saphan.journal.Cause;
import org.saphan.journal.Learnt;
import org.saphan.marketing.known.registry.KnownMerges;
import org.saphan.marketing.ownwebsite.TransferOwnWebsite;

/// A reaction: what is live stops when its entrepreneur may not sell any more (M5), and onboardings and websites
/// move when the register merges entrepreneurs or takes that back. Woken by news and every minute; running it again
/// changes nothing.
@ApplicationScoped
class FollowRegister {

    private static final int AT_ONCE = 200;

    private final KnownMerges merges;
    private final TransferOnboarding transfer;
    private final TransferOwnWebsite transferWebsite;
    private final RegisterNews news;
    private final PauseByItself pause;

    FollowRegister(
            KnownMerges merges,
            TransferOnboarding transfer,
            TransferOwnWebsite transferWebsite,
            RegisterNews news,
            PauseByItself pause) {
        this.merges = merges;
        this.transfer = transfer;
        this.transferWebsite = transferWebsite;
        this.news = news;
        this.pause = pause;
    }

    void onNews(@ObservesAsync Learnt learnt) {
        if (learnt.topic().equals("registry.entrepreneur.v1") || learnt.topic().equals("registry.consent.v1")) {
            run();
        }
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Cause.ownInitiative().run(() -> {
            all(most -> merges.due("onboarding", most), transfer::run);
            all(most -> merges.due("own_website", most), transferWebsite::run);
            all(news::toPause, pause::run);
        });
    }

    private static <T> void all(IntFunction<List<T>> due, Consumer<T> settle) {
        for (var found = due.apply(AT_ONCE); !found.isEmpty(); found = due.apply(AT_ONCE)) {
            found.forEach(settle);
        }
    }
}
