-- What those who help clusters are told, and who has read it.
create table briefing (
    id uuid primary key,
    title_th text not null,
    title_en text,
    text text not null,
    links text[] not null,
    audience text not null,
    -- None for all.
    sectors text[] not null,
    cluster_id uuid,
    issued_by text not null,
    issued_on date not null,
    version bigint not null,
    constraint briefing_audience check (audience in ('CDAS', 'SERVICE_PROVIDERS', 'BOTH')),
    constraint briefing_cluster foreign key (cluster_id) references cluster (id)
);

create table briefing_acknowledgement (
    id uuid primary key,
    briefing_id uuid not null,
    -- A CDA or a service provider.
    recipient_id uuid not null,
    acknowledged_by text not null,
    acknowledged_on date not null,
    version bigint not null,
    constraint briefing_acknowledgement_briefing foreign key (briefing_id) references briefing (id),
    constraint briefing_acknowledgement_once unique (briefing_id, recipient_id)
);
