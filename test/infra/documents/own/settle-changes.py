"""Accepts or rejects all tracked changes of Word files by LibreOffice, and prints each file's text as a line of JSON.

    /usr/bin/python3 settle-changes.py accept:FILE reject:FILE none:FILE ...
"""
import json, os, subprocess, sys, tempfile, time
import uno
from com.sun.star.beans import PropertyValue

def value(name, what):
    one = PropertyValue()
    one.Name, one.Value = name, what
    return one

profile = tempfile.mkdtemp()
pipe = 'tailor%d' % os.getpid()
office = subprocess.Popen(['soffice', '--headless', '--norestore', '-env:UserInstallation=file://' + profile,
                           '--accept=pipe,name=%s;urp;' % pipe], stderr=subprocess.DEVNULL)
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for attempt in range(600):
        try:
            context = resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
            break
        except Exception:
            time.sleep(0.5)
    desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
    helper = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.DispatchHelper', context)
    commands = {'accept': '.uno:AcceptAllTrackedChanges', 'reject': '.uno:RejectAllTrackedChanges'}
    for argument in sys.argv[1:]:
        mode, name = argument.split(':', 1)
        command = commands.get(mode)
        document = desktop.loadComponentFromURL('file://' + os.path.abspath(name), '_blank', 0, (value('Hidden', True),))
        if command:
            helper.executeDispatch(document.CurrentController.Frame, command, '', 0, ())
        out = os.path.join(profile, 'out.txt')
        document.storeToURL('file://' + out, (value('FilterName', 'Text (encoded)'), value('FilterOptions', 'UTF8')))
        print(json.dumps(open(out, encoding='utf-8-sig').read()), flush=True)
        document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
finally:
    office.terminate()
