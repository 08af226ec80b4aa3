-- How far each topic is learnt that is fed from its owner's feed.
create table source_bookmark (
    topic text not null,
    -- Of the copy that is being built: an older one counts no more.
    generation bigint not null,
    -- Where it was read: what another feed gave says nothing about this one.
    feed text not null,
    after text not null,
    constraint source_bookmark_pk primary key (topic)
) with (fillfactor = 20);
