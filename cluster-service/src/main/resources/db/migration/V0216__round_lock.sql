-- A closed round stays as it is, whoever writes: its rows can be superseded and nothing else.
create function keep_closed_round() returns trigger language plpgsql as $$
begin
    raise exception 'the monitoring round % is closed', old.id
        using errcode = 'check_violation', constraint = 'round_locked';
end $$;

create trigger monitoring_round_locked before update or delete on monitoring_round
    for each row when (old.state = 'CLOSED') execute function keep_closed_round();

-- Waits for who is closing the round just now.
create function keep_rows_of_closed_round() returns trigger language plpgsql as $$
declare
    written record := coalesce(new, old);
    state_then text;
begin
    select state into state_then from monitoring_round where id = written.round_id for share;
    if state_then <> 'CLOSED'
        or tg_op = 'INSERT' and to_jsonb(new) ->> 'supersedes' is not null
        or tg_op = 'UPDATE' and to_jsonb(old) ->> 'superseded_by' is null
            and to_jsonb(new) - 'superseded_by' - 'version' = to_jsonb(old) - 'superseded_by' - 'version' then
        return written;
    end if;
    raise exception 'the monitoring round % is closed', written.round_id
        using errcode = 'check_violation', constraint = 'round_locked';
end $$;

create trigger economic_result_locked before insert or update or delete on economic_result
    for each row execute function keep_rows_of_closed_round();
create trigger social_finding_locked before insert or update or delete on social_finding
    for each row execute function keep_rows_of_closed_round();
create trigger round_absence_locked before insert or update or delete on round_absence
    for each row execute function keep_rows_of_closed_round();
create trigger round_member_locked before insert or update or delete on round_member
    for each row execute function keep_rows_of_closed_round();

-- What was counted can be superseded too, and is never taken back.
create function keep_economic_value() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.superseded_by is null
        and to_jsonb(new) - 'superseded_by' - 'version' = to_jsonb(old) - 'superseded_by' - 'version' then
        return new;
    end if;
    raise exception 'the economic value % is kept', old.id
        using errcode = 'check_violation', constraint = 'round_locked';
end $$;

create trigger economic_value_locked before update or delete on economic_value
    for each row execute function keep_economic_value();
