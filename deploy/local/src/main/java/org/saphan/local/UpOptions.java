package org.saphan.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What follows `up` on the command line: how the whole suite is started, or one service on engines of others.
///
/// @param kafkaAuth whether the embedded broker asks who is there
record UpOptions(@Nullable OnlyOne only, boolean kafkaAuth) {

    private static final String KAFKA_AUTH = "--kafka-auth";

    static UpOptions parse(List<String> arguments) {
        var kafkaAuth = arguments.contains(KAFKA_AUTH);
        var given = given(
                arguments.stream().filter(each -> !each.equals(KAFKA_AUTH)).toList());
        if (given.isEmpty()) {
            return new UpOptions(null, kafkaAuth);
        }
        if (kafkaAuth) {
            throw new Obstacle(
                    KAFKA_AUTH + " is for the whole suite; with --only, --kafka-user says who the service is.");
        }
        return new UpOptions(OnlyOne.of(given), false);
    }

    private static Map<String, String> given(List<String> arguments) {
        var given = new LinkedHashMap<String, String>();
        for (var i = 0; i < arguments.size(); i += 2) {
            var option = arguments.get(i);
            if (!OnlyOne.OPTIONS.contains(option)) {
                throw new Obstacle("up does not know " + option + "; ./saphan help shows what it knows.");
            }
            if (i + 1 == arguments.size()) {
                throw new Obstacle(option + " needs a value.");
            }
            given.put(option, arguments.get(i + 1));
        }
        return given;
    }

    Optional<OnlyOne> onlyOne() {
        return Optional.ofNullable(only);
    }
}
