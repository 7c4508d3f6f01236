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
        <name>AttentionButton</name>
        <message>
            <source>Needs attention: {count}</source>
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
        <name>BreakRow</name>
        <message>
            <source>Name of the break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start of the break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End of the break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the break</source>
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
            <source>Events of real cameras, workers, stations and notes stay. Simulated shifts and targets that nobody has changed go as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {events}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workers, stations, shifts, targets and notes stay. A backup is made first, and for 10 minutes this can be undone.</source>
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
            <source>Go back to live first: a replay must not change what it shows.</source>
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
        <name>DatedList</name>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove: {what}</source>
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
        <name>DockTitle</name>
        <message>
            <source>Drag to move, double-click to take off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off {dock}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close {dock}</source>
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
        <name>ExplainDesk</name>
        <message>
            <source>Choose a card or a figure in a table, then press F2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to work out about this.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the rule…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The inputs of the figure</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportDesk</name>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected in {table}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All tables of this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All events of this filter and span</source>
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
            <source>All events of this span, {events}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported {rows} to {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{table}, {rows}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values stay values, so that a spreadsheet can calculate with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decimal mark in CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled. No file was left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A CSV file holds one table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts that a spreadsheet would take for a formula get an apostrophe in front.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second sheet says what the figures are of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Excel workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;SV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Point, 1.5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Comma, 1,5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;The plant's, {zone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;UTC</source>
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
        <name>Frame</name>
        <message>
            <source>{mode} – {store} – Factory Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{store} – Factory Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Toolbar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page bar</source>
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
        <name>GoToTimeDialog</name>
        <message>
            <source>Go to time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All figures are shown as they were at this moment, and stand still there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show this moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By the plant's clock, {zone}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This moment has not come yet: by the plant's clock it is {now}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HeatGrid</name>
        <message>
            <source>Idle share by weekday and hour</source>
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
        <name>ImportDesk</name>
        <message>
            <source>Events (*.jsonl *.ndjson *.json *.csv *.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import events</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import events from {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused, {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LayoutNameDialog</name>
        <message>
            <source>Save layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page, the docks and the bars come back when you choose it by its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a layout of this name; it will be replaced.</source>
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
        <name>LossesPage</name>
        <message>
            <source>Clear filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Losses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does the time go? Is it one thing, or many small ones?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
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
        <name>MatrixCard</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who works where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working it out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hours working of each worker at each station, by the {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>units made while each worker was at each station</source>
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
        <name>NoteDesk</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note was removed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is too long: {letters} letters, at most {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <source>Add note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove note</source>
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
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Losses</source>
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
        <name>Palette</name>
        <message>
            <source>Nothing is called that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or run a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A command, a page, a worker, a station, a shift, a date or a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What fits</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaperDesk</name>
        <message>
            <source>row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied {rows}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no rows here to copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied a picture of {chart}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save chart as picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be written. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no chart here.</source>
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
        <name>ReasonsDialog</name>
        <message>
            <source>Reasons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What notes choose from to say why nobody worked. Notes that have a reason keep it, whatever becomes of this list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save reasons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reason has no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reason stands there twice.</source>
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
            <source>Refused events</source>
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
            <source>The picked event in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplayBar</name>
        <message>
            <source>Replay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the start of the span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the end of the span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to live</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the present again (Ctrl+L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}  {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speed: {speed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause (Space)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play (Space)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live events are still being stored: {count} since you left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cameras cannot send now: {count} stored since you left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} stored since you left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{speed}×</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplayDesk</name>
        <message>
            <source>Nothing of this span has passed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The replay has reached the present. What is shown is live again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replay {day} {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplaySlider</name>
        <message>
            <source>Moment shown</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportDesk</name>
        <message>
            <source>Save shift report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be written: {reason}. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is being printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer did not take the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printing needs a library that this computer lacks. Save the report as a PDF file and print that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift report {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RosterDetail</name>
        <message>
            <source>Show events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add reason…</source>
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
        <name>ShiftRow</name>
        <message>
            <source>Name of the shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start of the shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End of the shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Break</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShiftsDialog</name>
        <message>
            <source>Shifts and breaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days before the first one keep the shifts they had.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By their first days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no time zone of this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Valid from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab goes to the next control, F6 to the next part of the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search commands and keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpanChooser</name>
        <message>
            <source>Time shown: {span}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpellDetails</name>
        <message>
            <source>Select a spell with a click or the arrow keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add reason…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replay from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected spell</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StationDetail</name>
        <message>
            <source>Longest idle spells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No idle spells in this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who worked here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody in this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>units / h of occupancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throughput</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was at {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not told apart over so long a time</source>
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
            <source>Working it out…</source>
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
        <message>
            <source>What was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who works where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In detail</source>
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
        <name>TargetModel</name>
        <message>
            <source>Station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {id}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TargetsDialog</name>
        <message>
            <source>Targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units in an hour of a shift; its breaks ask for nothing. A shift without a number of its own has that of all shifts. Days before the first one keep the targets they had.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By their first days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{entered}” is not a number of units per hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units per hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Utilization of workers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Valid from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Utilization of workers</source>
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
        <name>TimelinePage</name>
        <message>
            <source>Filter to this worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter to this station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened, and when?</source>
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
            <source>Shift notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift notes {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <source>Replay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} ({key})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UsualCard</name>
        <message>
            <source>as usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>▲ {off} above usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>▼ {off} below usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual: {dash}, nothing to go by in the 4 weeks before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual: {rate}, median of {days} in the 4 weeks before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual: {rate}, median of {shifts} “{name}” in the 4 weeks before</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ValidFrom</name>
        <message>
            <source>Valid from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since the &amp;beginning</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhenBar</name>
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
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or run a command   {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or run a command</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorkerDetail</name>
        <message>
            <source>Spells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No spells in this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations worked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At no station in this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>units / h of active time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units per hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working it out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the newest {listed} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count}, the newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spells</source>
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
        <name>ZoneField</name>
        <message>
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ZoomRow</name>
        <message>
            <source>Filter to the marked range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter to this range</source>
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
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>30 d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show less time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show more time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show less time (+, or Ctrl and wheel)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show more time (−, or Ctrl and wheel)</source>
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
            <source>&amp;Shifts and breaks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targ&amp;ets…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Time rule…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reas&amp;ons…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy chart as &amp;picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save chart as picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add &amp;note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add &amp;reason…</source>
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
            <source>&amp;Import events…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export view…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print pre&amp;view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go</source>
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
            <source>T&amp;imeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Losses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Previous shift or span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next shift or span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Li&amp;ve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Replay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Replay from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go to time…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play or pa&amp;use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;lower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;aster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ne&amp;xt concern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous c&amp;oncern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searc&amp;h or run a command</source>
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
            <source>&amp;Keyboard shortcuts</source>
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
            <source>&amp;Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Shift report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Docks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs &amp;attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Floor now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>La&amp;youts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Shift meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Investigation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save la&amp;yout as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reset layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;oolbar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page b&amp;ar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status &amp;bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colu&amp;mns…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Explain this figure</source>
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
            <source>F&amp;ind events</source>
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
            <source>&amp;High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>attention</name>
        <message>
            <source>No camera has sent anything for {length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{worker} not seen for {length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{worker} idle {length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} idle {length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{worker} absent {length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{units} units behind target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of the floor seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{worker} has more hours than the clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} event refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} events refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures stop there. Look at the cameras and at the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last at {station}. Shown as “Not seen”, not as idle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown as “Not seen”, not as idle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At {station}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the station: {workers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {station}, outside a break.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The working time is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed from now: {needed} an hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the rest of the planned time nothing is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time rule cannot be right for these cameras.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The status bar says what was refused, and what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>calendar_text</name>
        <message>
            <source>Since the beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {start}–{end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {start}–{end} {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{since}: no shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{since}: {shifts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{length}, {work} without breaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends the next day; belongs to the day it starts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lengths}. {over_night}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first}–{last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clocks do not change in {zone}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clocks change on {day}; no shift is longer or shorter then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clocks change on {day}: {shift} of {start} is {length} long.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>cards</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not defined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{units} behind target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{units} ahead of target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on target {target}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{points} under target {target}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{points} over target {target}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same as {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} vs {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} more than {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} less than {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units</source>
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
            <source>Floor seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no target set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {units} due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {units}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {units} due now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{made} of {due} at {stations}</source>
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
            <source>Only stations with a target count against it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>target {units} in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>target {units} by {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made by {worker} at {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made by {worker}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made at {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>per productive hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units per hour that somebody worked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>floor needs {units} / h from now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>units / h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>units per hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean of {count}, pooled {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pooled: all active time over all active and idle time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean of {counted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no working or idle time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no shifts set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no planned time to see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under 90 %: figures are of a part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of the planned working time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift time less breaks in which a camera saw the worker, by the measured rule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all seen now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} not seen now</source>
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
            <source>When people were idle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody was seen in this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share of idle by weekday and hour of the plant’s clock</source>
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
            <source>Not seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long idle spells last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idle spells by their length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number of spells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>their idle time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the time went</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idle at station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Absent, not a break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not seen (camera silent)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not seen and breaks are not worked out for this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not seen and breaks need shifts, and none are set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person-hours by the {rule}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {worker} at {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {worker}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person-hours of the planned working time in this span.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person-hours since {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person-hours from {start} to {end}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was lost outside breaks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idle time is {share} of the {hours} lost outside breaks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Absence is {share} of the {hours} lost outside breaks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of the {hours} lost outside breaks was not seen by a camera.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working it out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By the measured rule, within shifts and outside their breaks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By the measured rule, over the whole span: no shifts are planned in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>person-hours nobody worked in; line = running share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>idle and absent person-hours; line = running share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>idle person-hours at each station; line = running share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>idle hours of each worker; line = running share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not seen and planned breaks belong to no single station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not seen and planned breaks are known once shifts are planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reasons come from the notes on spells and hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The most idle time first: where help is needed most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {time}, {share} of all, {running} together with those above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And {more} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{least} min and over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under {most} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{least}–{most} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{length}: {spells}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under 5 min: {spells} of the spells, {time} of the idle time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{spells}, {time} idle in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idle time as a share of all time seen in that hour; a dash: nobody was seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {start}:00–{end}:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when}: nobody was seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when}: {share} idle, {idle} of {seen} h seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are too many events to tell spells apart. Choose a shorter time or a worker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No idle spells in this shift.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No idle spells in this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No idle spells for {who} in this shift.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No idle spells for {who} in this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost time, the largest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No time was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No idle and no absent time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No idle time at any station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No idle time of any worker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reason given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline of states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said}, began earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said}, went on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes on at each station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is doing what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said}, times as measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>state of {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said} with {worker}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stations yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No workers yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said} – {note}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: working {working}, idle {idle}, absent {absent}, not seen {unseen} hours, units {units}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} workers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline of the workers' states</source>
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
            <source>confidence {number}</source>
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
            <source>Hours by the {rule}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No units were made in this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add reason…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hour by hour</source>
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
            <source>units made; line = target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>units made at {station}; line = target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said}; {units} / h needed from now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>target {units}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>target {units}, reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>target {units}, {short} short of what is due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{units} behind since the first hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{units} ahead since the first hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{length} break</source>
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
            <source>{made} of {due} units due by now, target {whole} in all.</source>
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
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>Store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
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
            <source>Time rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simulated events among them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
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
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On file already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{fate}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time by the {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Utilization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Utilization, target {share} %</source>
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
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written</source>
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
            <source>Hours working there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours idle there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours absent there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may need help stands first: not seen, then idle, then absent, each the longest first, then working from the lowest utilization up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No camera has ever seen this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working at {station} for {length}, since {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idle at {station} for {length}, since {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Absent from {station} for {length}, since {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not seen for {length}, since {time}; the last event was at {station}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working for {length}, since {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idle for {length}, since {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Absent for {length}, since {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not seen for {length}, since {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working ÷ occupancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} workers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workers who are at the station now</source>
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
            <source>Person-hours away from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Occupancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units that the target asks for up to the moment shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Against target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units made less those due: behind target below 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units per hour of occupancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throughput</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active ÷ (active + idle)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the worker is, or was last</source>
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
            <source>Not seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned working time in which no camera saw the worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units per hour of active time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units / h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the planned working time in which a camera saw the worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>definitions</name>
        <message>
            <source>Active, idle, absent time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fixed rule: events × length of one event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right when cameras send just one event of each worker in that time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>measured rule: time to the next, at most the cap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the worker's next working, idle or absent event. Right at any pace up to the cap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than the cap after an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hatched: nobody knows; neither idle nor absent. The cap is the measured rule's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worker utilization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>active ÷ (active + idle)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Absent time is left out. The card shows the plain mean over workers with such time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sum of product counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted where the cameras report finished units.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units per hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>units ÷ active hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A worker's units in an hour of work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Occupancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>working + idle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time with someone at a station; two people at once count twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station utilization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>working ÷ occupancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The card shows the plain mean over stations with such time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throughput</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>units ÷ occupancy hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A station's units in an occupied hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Productive time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sum of active time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over all workers, in person-hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>units ÷ productive hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over the whole plant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean over events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure the camera's model was of itself. It is not accuracy.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>docks</name>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs attention now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Floor now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>explaining</name>
        <message>
            <source>Time by the {rule}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A state that began before the span counts from the beginning of the span; one that still lasts counts up to now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events in these hours: {duplicates} sent again and counted once, {late} late and counted at the time they happened, {rejected} refused and not counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How units were counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum of the product counts that the cameras sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result: {units} units.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the pace was worked out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units ÷ productive hours, over the whole plant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Productive time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How productive time was added up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum of the active time of all workers, in person-hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result: {time} h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How worker utilization was worked out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean over workers of active ÷ (active + idle). Absent and not seen time is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Utilization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How station utilization was worked out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean over stations of working ÷ occupancy; occupancy is working and idle time there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Occupancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much of the floor was seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time in which a state was known ÷ shift time less breaks, over the workers seen in the shift. Always by the measured rule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift less breaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result: all seen time ÷ all planned time = {share}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result: {mean}. Pooled over all time it would be {pooled}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result: {rate} units per hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: how this figure was worked out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result: {share}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean over the events of how sure the camera's model was of itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result: {confidence}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active ÷ (active + idle). Absent and not seen time is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units ÷ active hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time in which a state was known ÷ shift time less breaks. By the measured rule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working ÷ occupancy; occupancy is working and idle time there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units ÷ hours of occupancy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working and idle time there, in person-hours: two people at once count twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time in the state working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time in the state idle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time in the state absent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Absent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>floor</name>
        <message>
            <source>Station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station}: {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station}: {state} for {length}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>import_words</name>
        <message>
            <source>Looking through the file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no events in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the first {events}: {counts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing: {stored} stored so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored before that, and kept: {events}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first {count} refused events are listed. All are kept for review with their reasons, as those of cameras are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused events are kept for review with their reasons, as those of cameras are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import all events of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import {events}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{new} new, {duplicates} on file already, {refused} refused.</source>
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
        <name>matrix</name>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{worker} at {station}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All workers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all stations</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>note_text</name>
        <message>
            <source>{shift}, {hours}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{worker} at {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{whom}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {start} to {last_day} {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {start}–{end}</source>
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
            <source>Saving shifts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving targets…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving reasons…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving the note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing the note…</source>
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
            <source>The time rule is now {rule}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All figures are worked out anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shifts are saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The targets are saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reasons are saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Worker {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station {id}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>reason_text</name>
        <message>
            <source>Waiting for material</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Machine stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changeover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quality check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>Nothing was made in this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No target is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line: target. Below: ahead or behind in all, at the stations with a target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who did what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody was seen in this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the time went</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are more notes than this page has room for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Factory Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {all} workers; the others found no room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of {moment}, time zone {zone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was noted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time by the {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shift}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{start}–{end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{date}, {hours}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{start} – {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {worker} at {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idle at a station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Absent, not a break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without shifts it is not known which time was to be worked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of {planned} person-hours planned so far; breaks take {breaks} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{late} late, {duplicates} sent twice, {refused} refused</source>
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
            <source>{counts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{seen} of the working time seen; {counts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simulated events are among them.</source>
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
            <source>{file} cannot be written: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first line has to name the columns. Missing: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands here is not a row of cells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands here is not JSON in UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is longer than 1 MB, which no event is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands here is not an array of events.</source>
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
            <source>Two plans begin on the same day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A target is a number of units per hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A utilization target lies between 0 and 100 %.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two targets for the same begin on the same day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reason has no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reason stands there twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time is before the year 2000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time is more than 5 minutes in the future. Check the camera's clock and zone.</source>
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
            <source>A time needs a zone: end it with Z or an offset such as +02:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not an RFC 3339 time such as 2026-01-22T10:15:00Z.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such day or time in the calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a reason or write something.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end must not come before the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note has at most {most} letters.</source>
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
            <source>A shift has no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shift} starts on no day of the week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two shifts of one day are named {shift}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shift} and {other} overlap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A break of {shift} has no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{other} does not lie within {shift}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two breaks of {shift} overlap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The breaks of {shift} leave no time to work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A \ud800 to \udfff in it is half a character; send both halves or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A JSON object is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A JSON object with the documented fields is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No station with the id {id} is there.</source>
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
            <source>Another count is on file for this worker, station and time. The first one stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No worker with this id is on the roster. The event is kept for review; add the worker, then send it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No station with this id is on the roster. The event is kept for review; add the station, then send it again.</source>
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
            <source>No worker with the id {id} is on the roster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No station with the id {id} is on the roster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This note is not there any more.</source>
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
            <source>The events of that time were removed after the plant's retention time, and their sums are final. The event is kept for review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No worker with this id is on the roster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No station with this id is on the roster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This worker has events and stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station has events and stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worker {id} is on the roster already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station {id} is on the roster already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An event duration of {seconds} s would make {events} simulated events, more than {most}. Choose fewer days or a longer event duration.</source>
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
        <name>shift_template</name>
        <message>
            <source>Day shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Early shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Night shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One shift of 8 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two shifts of 8 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three shifts of 8 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two shifts of 12 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Break</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>spans</name>
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
    </context>
    <context>
        <name>states</name>
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
            <source>Who works where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notes about this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows}; {rule}</source>
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
            <source>station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Totals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours, units and events are sums. Utilization is the plain mean of the rows that have one, as on the card. Rates are all units over all hours.</source>
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
        <message>
            <source>worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>workers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>target_text</name>
        <message>
            <source>{since}: no target at {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{since}: {figure} units / h at {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{since}: {figure} units / h at {station} in {shift}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{since}: no target for utilization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{since}: utilization of {share}</source>
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
    <context>
        <name>times</name>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
