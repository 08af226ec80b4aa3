package org.saphan.marketing.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// A way to the market that an agency provides.
@Entity
class Channel {

    @Id
    private UUID id;

    private String nameTh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private ChannelType type;

    @Enumerated(EnumType.STRING)
    private Market market;

    private String providerAgency;
    private boolean ownChannel;
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private ChannelState state = ChannelState.OPEN;

    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Channel() {}

    static Channel open(NewChannel entry) {
        if (entry.opensOn() != null
                && entry.closesOn() != null
                && entry.closesOn().isBefore(entry.opensOn())) {
            throw new ClosesBeforeOpening(entry.opensOn(), entry.closesOn());
        }
        var channel = new Channel();
        channel.id = Ids.next();
        channel.nameTh = entry.nameTh();
        channel.nameEn = entry.nameEn();
        channel.type = entry.type();
        channel.market = entry.market();
        channel.providerAgency = entry.providerAgency();
        channel.ownChannel = entry.givesOwnChannel();
        channel.opensOn = entry.opensOn();
        channel.closesOn = entry.closesOn();
        return channel;
    }

    void close(LocalDate day) {
        if (state == ChannelState.CLOSED) {
            throw new ChannelAlreadyClosed();
        }
        state = ChannelState.CLOSED;
        closedOn = day;
    }

    /// @throws ChannelNotOpen when it takes nobody on any more
    void requireNotEnded(LocalDate day) {
        if (state == ChannelState.CLOSED || (closesOn != null && day.isAfter(closesOn))) {
            throw new ChannelNotOpen(id);
        }
    }

    /// @throws ChannelNotOpen when one cannot sell through it on that day
    void requireOpen(LocalDate day) {
        requireNotEnded(day);
        if (opensOn != null && day.isBefore(opensOn)) {
            throw new ChannelNotOpen(id);
        }
    }

    UUID id() {
        return id;
    }

    String providerAgency() {
        return providerAgency;
    }

    long version() {
        return version;
    }

    ChannelFacts facts() {
        return new ChannelFacts(id, type, market, ownChannel, providerAgency);
    }

    ChannelDetails details() {
        return new ChannelDetails(
                id,
                nameTh,
                nameEn,
                type,
                market,
                providerAgency,
                ownChannel,
                opensOn,
                closesOn,
                state,
                closedOn,
                version);
    }
}
