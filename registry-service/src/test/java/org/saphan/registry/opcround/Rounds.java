package org.saphan.registry.opcround;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// OPC rounds for tests, each in a year of its own.
public final class Rounds {

    private static final AtomicInteger YEAR = new AtomicInteger(2600);
    private static final String PATH = "/registry/v1/opc-rounds/";

    private Rounds() {}

    public static int unusedYear() {
        return YEAR.getAndIncrement();
    }

    /// The scheme of the long-published table: sections 30, 25, 45; stars from 90, 80, 70, 50.
    public static Map<String, Object> scheme() {
        return Map.of(
                "sections",
                List.of(section("A", 30), section("B", 25), section("C", 45)),
                "thresholds",
                List.of(threshold(5, 90), threshold(4, 80), threshold(3, 70), threshold(2, 50)));
    }

    /// The same, with these members too.
    static Map<String, Object> scheme(Map<String, Object> members) {
        var scheme = new HashMap<>(scheme());
        scheme.putAll(members);
        return scheme;
    }

    static Map<String, Object> section(String code, int maximum) {
        return Map.of("code", code, "nameTh", "หมวด " + code, "nameEn", "Section " + code, "maximum", maximum);
    }

    static Map<String, Object> threshold(int stars, int from) {
        return Map.of("stars", stars, "from", from);
    }

    static Answer plan(int yearBE, Map<String, Object> scheme) {
        return Api.as("CDD").post("/registry/v1/opc-rounds", Map.of("yearBE", yearBE, "scheme", scheme));
    }

    /// A planned round in a year of its own.
    public static int planned() {
        var year = unusedYear();
        plan(year, scheme()).created();
        return year;
    }

    /// A round that takes ratings.
    public static int open() {
        return open(Map.of());
    }

    /// A round that takes ratings, whose scheme has these members too.
    public static int open(Map<String, Object> members) {
        var year = unusedYear();
        plan(year, scheme(members)).created();
        step(year, "opening").ok();
        return year;
    }

    /// Takes an open round over its judging to its announcement.
    public static void announce(int yearBE) {
        announce(yearBE, "2009-09-30");
    }

    /// The same, on a day that has come.
    public static void announce(int yearBE, String on) {
        step(yearBE, "provincial-judging").ok();
        step(yearBE, "national-judging").ok();
        announceJudged(yearBE, on);
    }

    /// Announces a round that the national panel has judged.
    public static void announceJudged(int yearBE, String on) {
        announcement(yearBE, on).ok();
    }

    static Answer announcement(int yearBE, String on) {
        var round = Api.as("CDD").get(PATH + yearBE).ok();
        return Api.as("CDD").put(PATH + yearBE + "/announcement", round.etag(), Map.of("announcedOn", on));
    }

    public static Answer step(int yearBE, String step) {
        var round = Api.as("CDD").get(PATH + yearBE).ok();
        return Api.as("CDD").put(PATH + yearBE + "/" + step, round.etag());
    }
}
