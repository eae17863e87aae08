-- A decision says who made it and what it leaves out; an action says who else is needed, and may be a promise of the
-- organisation, which no decision stands behind.
alter table decision
  add column gathering_id uuid,
  add column people int unsigned,
  add column could_not json not null default '{}',
  add column differ json not null default '{}',
  add column state varchar(10) not null default 'decided',
  add column worked json not null default '{}',
  add constraint decision_at_gathering foreign key (gathering_id) references gathering (gathering_id),
  add constraint decision_state check (state in ('decided', 'open-again'));

alter table action
  modify column decision_id uuid,
  add column gathering_id uuid,
  add column bring_in varchar(160) not null default '',
  add column promise tinyint(1) not null default 0,
  -- When a gathering opened with it after it was done, or not done. Until then every gathering does.
  add column told_at datetime(3),
  add constraint action_at_gathering foreign key (gathering_id) references gathering (gathering_id);

-- How a decision or an action stood before a change. Rows are only ever added.
create table agreed_before (
  agreed_id uuid not null,
  version int not null,
  venue_id uuid not null,
  kind varchar(10) not null,
  body json not null,
  changed_by varchar(80) not null,
  changed_at datetime(3) not null,
  primary key (agreed_id, version),
  constraint agreed_before_of_venue foreign key (venue_id) references venue (venue_id),
  constraint agreed_before_kind check (kind in ('decision', 'action'))
);
