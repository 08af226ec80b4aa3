-- What a restore leaves behind: on which timeline of PostgreSQL the relay saw that nothing is missing; whether
-- transaction ids of this epoch go on where those of the closed one ended; and what is added to the versions of
-- aggregates, so that their sequences are above all that was ever announced.
alter table journal_instance
    add column timeline bigint,
    add column counts_on boolean not null default false,
    add column lift bigint not null default 0;

-- Runs from the first rebase on that lifts, as a trigger whose argument is the lift; until then nobody pays for it.
create function journal_lift() returns trigger language plpgsql as $$
begin
    new.sequence := new.sequence + tg_argv[0]::bigint;
    return new;
end $$;
