<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>Version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows a factory's productivity live, from the events its cameras send.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MIT license. It stands on Qt for Python (LGPL), SQLAlchemy, aiohttp, pyqtgraph, Tabler icons (MIT) and the typeface Inter (OFL).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store: {path}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CustomSpanDialog</name>
        <message>
            <source>Custom time span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By the plant's clock, {zone}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end must come after the start.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DataDesk</name>
        <message>
            <source>{events} of simulated cameras over seven days, and the sample workers and stations where they are missing. They are marked as simulated and can be removed in one step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a simulated week?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is simulated data already: {events}. A new simulated week takes its place. Events of real cameras, workers and stations stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace the simulated data?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new simulated week replaces {events} of simulated cameras.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no simulated events yet. A simulated week is added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {events} of simulated cameras?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events of real cameras, workers and stations stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {events}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workers and stations stay. A backup is made first, and for 10 minutes this can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear all {events}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the only event?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear {events}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared {events}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of them are simulated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of them are of real cameras.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{real} of real cameras and {simulated} simulated ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>events</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DefinitionsDialog</name>
        <message>
            <source>A time span includes its start and excludes its end, by the plant's clock. A dash means that there is nothing to divide by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time is now counted by the {rule}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Metric definitions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EventsPage</name>
        <message>
            <source>Clear filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No events of this filter in this span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No events in this span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What exactly did the camera say?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Worker: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{filter}, take off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show everything again (Esc)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>No events yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address that cameras send to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy test command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a simulated floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programs on this computer can send. Other machines cannot reach this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>six workers, six stations, seven days. Simulated data is kept apart and can be removed in one step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Factory Desktop is listening and ready. Point a camera at the address below, or look around first with a simulated floor: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cameras cannot send yet. Look around with a simulated floor: </source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FollowButton</name>
        <message>
            <source>New events come in at the top. Click to have the rows stand still.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rows stand still. Click, or press Home, for the newest events.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused: 10,000+ new</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GenerateDialog</name>
        <message>
            <source>Generate events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds events of simulated cameras, and the sample workers and stations where they are missing. They are marked as simulated and can be removed in one step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not used with Realistic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Realistic: a shift adds up to a shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;place the simulated data there is: {events}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a fresh one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added to the simulated data there is, every shift has more than its hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Generate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Days, up to today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Events a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Random &amp;seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A random seed is a whole number, such as 42.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpDesk</name>
        <message>
            <source>Copied {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied. Paste it into a terminal to send one event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder is {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plant's clock: {zone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All days, hours and times in this window are by this time zone, whatever the clock of this computer says. It was kept when the store was made; to use another, start the program with --zone or FACTORY_ZONE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No browser was found. Address copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListenerDesk</name>
        <message>
            <source>Use {port}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port {port} is still in use. Cameras cannot send.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried at {time}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>{store} – Factory Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MinutesField</name>
        <message>
            <source>min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageBar</name>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageStack</name>
        <message>
            <source>Opening the store…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No events in this span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No events of this filter in this span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last simulated event is of {moment}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last event is of {moment}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueryField</name>
        <message>
            <source>Filter, such as {example}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words: worker: station: type: camera: model: conf:&lt;0.8 late:yes simulated:no conflict:yes – worker:W1 worker:W2 means either of them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RefreshDialog</name>
        <message>
            <source>Refresh simulated data?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also remove the events of &amp;real cameras</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{events} go, those of real cameras too. A backup is made first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove all and refresh</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RefusedDialog</name>
        <message>
            <source>Refused events are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events that name an unknown worker or station, or break the rules, are kept with their reason. Put a missing worker or station on the roster, or mend the camera; then have it send them again. The newest come first, at most 200.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the API documentation, once it listens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both can be tried at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picked event in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleChoice</name>
        <message>
            <source>&amp;Fixed: every event stands for the same time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Measured: a state lasts until the next event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right only when each worker's cameras send one working, idle or absent event in that time, no more and no fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Each event stands for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right at any pace, as long as events come at least as often as the limit. A worker without an event for longer counts as not seen, under both rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;A state lasts at most</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleComparison</name>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it is now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With this choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Productive time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worker utilization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most state time of a worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock time since midnight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{figure} units / h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleDesk</name>
        <message>
            <source>Use the measured rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time rule…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StationsPage</name>
        <message>
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which station is the constraint? Is it staffed?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <source>Listening on {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not listening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time rule: {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose how events become time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plant's time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was refused, and what to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No events yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last simulated event {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last camera event {when}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimeRuleDialog</name>
        <message>
            <source>Time rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How single events become hours. Both rules read the same events, and none is changed: you can come back to the other rule at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With another limit all measured times are worked out anew. In a large store that can take a while; it can be cancelled, and then nothing is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the fixed rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the measured rule</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Workers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Utilization</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhenBar</name>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is shown stands still at this moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures follow the events as they arrive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not listening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of the events shown are simulated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of the events shown are simulated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simulated ones can be removed in the Data menu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simulated</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorkersPage</name>
        <message>
            <source>Workers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who needs help or relief? Is it the person or the station?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add sample workers and stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a simulated &amp;week…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Generate events…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;fresh simulated data…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove simulated data…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Clear all events…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Time rule…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Metric &amp;definitions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;test command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;PI documentation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Factory Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Workers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;ind events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time s&amp;pan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 24 &amp;hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 7 &amp;days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Custom…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear &amp;filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>cards</name>
        <message>
            <source>Units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made by all workers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Productive time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worker utilization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station utilization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made by {worker}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said} at {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>units / h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>per productive hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>workers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none in this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all from cameras</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all simulated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>simulated ones among them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no working or idle time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean of {counted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not defined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>charts</name>
        <message>
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Absent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is doing what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline of the workers' states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No workers yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody was seen in this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>state of {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said} at {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added up by hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added up by day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added up by week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added up by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} at {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>simulated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: working {active}, idle {idle}, absent {absent} hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And {more} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours by the {rule}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No units were made in this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units by hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units by day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units by week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>units made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said} by {worker}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said} in {hours} h of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said} so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{units} in all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most: {units}, {times}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this hour still runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today still runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this week still runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this month still runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Utilization by worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Utilization of each worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {id}: no time at a station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {id}: {share}, working {active} of {present} hours at a station; {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>working ÷ (working + idle)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>Late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simulated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it happened, by the camera's clock, in the plant's zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure the camera's model was of itself, 0 to 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long after the event the program received it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Absent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Product count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late: received more than a minute after it happened. Conflict: another count was sent for the same worker, station and time, and refused. Simulated: no real camera has sent it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time by the {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure the cameras' models were of themselves, mean of all events, 0 to 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field: {pointer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(The rest is not kept.)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Occupancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person-hours working or idle here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person-hours working here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Utilization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working ÷ occupancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throughput</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units per hour of occupancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours and minutes working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours and minutes at a station, not working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours and minutes away from the stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active ÷ (active + idle)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units / h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units per hour of active time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>log</name>
        <message>
            <source>Following</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused: {count} new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{events} of this filter in this span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{events} in this span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest {events}. Choose a shorter span or a filter to see older ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest {events}; older ones come as you scroll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching… looked back to {moment}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>operation_words</name>
        <message>
            <source>Adding workers and stations…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clearing all events…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing simulated events…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bringing events back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working out measured times anew…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working out all figures anew…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making simulated events…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{workers} workers and {stations} stations are there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed {events}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought {events} back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added {events}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All figures are worked out anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time rule is now {rule}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>rule_text</name>
        <message>
            <source>fixed rule, {length} per event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>measured rule, at most {length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fixed, {length} per event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>measured, at most {length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set by {variable} or {flag} when the program was started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has {state} of state time in {clock} of clock time: the cameras send more often than one event per {length}. Under the fixed rule hours are too high and the pace is too low; utilization may be off.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sample_size</name>
        <message>
            <source>About {count} events</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>This is a fault of the program: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store cannot be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in the program itself: {kind}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cameras cannot send: a fault of the program ({kind}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port {port} is in use by another program. Cameras cannot send.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cameras cannot send: {host} port {port} cannot be listened on ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes or no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an id, such as {example}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one of {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one of {signs} and a number from 0 to 1, such as {example}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{word}:yes and {word}:no exclude each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not understood: {field}: needs {needs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not understood. Each word begins with {words} or {last}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose 1 to {max_days} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose {min_events_per_day} to {max_events_per_day} events a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a simulated camera named {camera} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a real camera named {camera} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup could be written to {folder}: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store cannot be used safely: {pragma} is {found}, not {wanted}. Is the file on a network drive?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full. Nothing was stored; send it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store cannot be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program is writing to the store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk reports an error. Nothing was stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program is shutting down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another Factory Desktop (process {process}) has the store {store} open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another Factory Desktop has the store {store} open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{store} cannot be locked: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup {backup} is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backup} is damaged: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backup} is not a backup of a store: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backup} was made by another version of Factory Desktop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no time rule is named {kept}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the store says of its plant cannot be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no store at {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is of another version. Open it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be opened: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {folder} cannot be made: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has a second name (a hard link). Remove one of the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is one SQLite file for now; {kind} cannot be used yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store needs a file: what is kept in memory only is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is not a path that can be used: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a database of another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} was written by a newer Factory Desktop. Please update this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a store of Factory Desktop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} belongs to another version of Factory Desktop. Open it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is of a version that never was: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sums of the hour from {began} were not those of its events. They are now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many events wait to be stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The writer has stopped.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>tables</name>
        <message>
            <source>Searching…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stations yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No workers yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{seconds} s ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
