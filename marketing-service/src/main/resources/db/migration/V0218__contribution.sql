-- What the agencies of a programme contribute to its marketing (S2-01).
create table contribution (
    id uuid primary key,
    programme_code text not null,
    agency text not null,
    kind text not null,
    description_th text not null,
    description_en text,
    amount numeric(15, 2),
    given_from date not null,
    given_until date,
    channel_id uuid,
    recorded_on date not null,
    supersedes uuid,
    superseded_by uuid,
    withdrawn_on date,
    reason text,
    version bigint not null,
    constraint contribution_channel foreign key (channel_id) references channel (id),
    constraint contribution_supersedes foreign key (supersedes) references contribution (id),
    constraint contribution_kind check (kind in
        ('SPACE', 'MEDIA', 'FUNDING', 'TRAINING', 'LOGISTICS', 'TECHNOLOGY', 'MATCHMAKING', 'OTHER')),
    constraint contribution_amount check (amount >= 0),
    constraint contribution_period check (given_until >= given_from),
    constraint contribution_stands_or_not check (superseded_by is null or withdrawn_on is null),
    constraint contribution_reason check (reason is not null or (supersedes is null and withdrawn_on is null))
);

create index contribution_list on contribution (programme_code, id);
