-- A person may come back with two pictures and change or take back what they brought. Rows are still only added: a later
-- row of the same turn has a higher revision and stands in the place of the earlier one.

alter table contribution
  add column revision int not null default 0,
  -- The order of arrival, by which a frame of the big screen says how far it counted. Gaps mean nothing.
  add column arrived bigint not null auto_increment,
  add constraint contribution_arrived_once unique (arrived),
  drop constraint contribution_kind,
  add constraint contribution_kind check (kind in ('answer', 'idea', 'taken-back'));

-- Whether somebody helped is the person's own to say, and may be left unsaid. Of the picture pair only a hash is kept.
alter table turn
  add column helped varchar(20),
  add column pair_hash binary(32),
  add constraint turn_helped check (helped in ('alone', 'someone-helped', 'someone-answered')),
  add index turn_by_pair (venue_id, pair_hash);

-- What counts: of each turn and round the newest row, unless the turn was taken back after it. Whatever counts reads this.
create view counted as
select c.contribution_id, c.venue_id, c.kind, c.round_id, c.turn_id, c.kiosk_id, c.value, c.arrived
from contribution c
where c.kind <> 'taken-back'
  and not exists (
    select 1
    from contribution later
    where later.turn_id = c.turn_id
      and (later.kind = 'taken-back' or later.round_id = c.round_id)
      and (later.revision > c.revision
        or (later.revision = c.revision and later.contribution_id > c.contribution_id)));

-- Pairs that were tried and not known, so that nobody can try them all.
create table pair_try (
  pair_try_id bigint unsigned not null auto_increment primary key,
  venue_id uuid not null,
  kiosk_id uuid not null,
  tried_at datetime(3) not null,
  constraint pair_try_of_venue foreign key (venue_id) references venue (venue_id),
  constraint pair_try_at_kiosk foreign key (kiosk_id) references kiosk (kiosk_id),
  index pair_try_by_moment (tried_at)
);

alter table reveal
  add column last_arrived bigint not null default 0;
update reveal set last_arrived = (select coalesce(max(arrived), 0) from contribution);

-- Seconds; 0 is off. A tablet that is handed out with a supporter hides nothing by itself.
alter table kiosk
  add column ask_seconds int not null default 90,
  add column cover_seconds int not null default 60,
  add column nobody_seconds int not null default 1200,
  add column undo_seconds int not null default 10,
  add column handed_out tinyint(1) not null default 0,
  add column px_per_mm double,
  add column measure_asked tinyint(1) not null default 0;
