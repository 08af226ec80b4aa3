package org.saphan.local.demo;

/// A community group with a product of five stars, by the numbers under which the register knows both.
public record Candidate(String provinceCode, String entrepreneurNo, String productNo, OpcRound round) {

    static Candidate of(Producer producer, OpcRound round) {
        return new Candidate(
                producer.provinceCode(), producer.externalNo(), producer.productNo(round.productOrdinal()), round);
    }
}
