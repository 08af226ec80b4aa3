package org.saphan.bench.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;

/// Calls that ask the machine for the time, and not the clock that a test can set.
final class ClockCalls {

    private static final String OWN_CLOCK = "org.saphan.http.SystemClock";

    private ClockCalls() {}

    static DescribedPredicate<JavaMethodCall> pastTheInjectedClock() {
        return DescribedPredicate.describe(
                "the machine is asked for the time",
                call -> !call.getOriginOwner().getName().equals(OWN_CLOCK) && asksTheMachine(call.getTarget()));
    }

    private static boolean asksTheMachine(AccessTarget.MethodCallTarget target) {
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time") && takesNoClock(target);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.isEquivalentTo(Clock.class);
            default -> false;
        };
    }

    private static boolean takesNoClock(AccessTarget.MethodCallTarget target) {
        return target.getRawParameterTypes().stream().noneMatch(each -> each.isEquivalentTo(Clock.class));
    }
}
